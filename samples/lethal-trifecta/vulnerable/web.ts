// #region open
export function createOpenTool() {
  return async (address: string) => {
    const answer = await fetch(address)
    return answer.text()
  }
}
// #endregion open
