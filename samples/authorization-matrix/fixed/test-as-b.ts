// #region test
export async function isRefused(send: () => Promise<Response>, rowsOfA: () => Promise<string>) {
  const before = await rowsOfA()
  await send()
  return (await rowsOfA()) === before
}
// #endregion test
