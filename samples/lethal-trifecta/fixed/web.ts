// #region open
export function createOpenTool(allowedOrigins: string[]) {
  return async (address: string) => {
    const { origin } = new URL(address)
    if (!allowedOrigins.includes(origin)) throw new Error('This host is not on the list')

    const answer = await fetch(address, { redirect: 'error' })
    return answer.text()
  }
}
// #endregion open
