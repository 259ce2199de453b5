import type { RequestHandler } from 'express'

// #region gate
const matcher = ['/dashboard', '/settings']

export const gate: RequestHandler = (req, res, next) => {
  const isMatched = matcher.some((path) => req.path.startsWith(path))
  const isInternal = req.get('x-internal-request') === '1'
  const hasCookie = req.get('cookie')?.includes('session=')

  if (isMatched && !isInternal && !hasCookie) res.redirect('/login')
  else next()
}
// #endregion gate
