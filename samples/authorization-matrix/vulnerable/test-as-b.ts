// #region test
export async function isRefused(send: () => Promise<Response>) {
  const { status } = await send()
  return status === 401 || status === 403 || status === 404
}
// #endregion test
