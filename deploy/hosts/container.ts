import type { HostFiles } from './host.ts'

/** Above 1024, so that no rights are needed. */
export const CONTAINER_PORT = 8080

/** Where the published files lie, beside the server. */
export const PUBLISHED = 'public'

/** A user that owns nothing. */
const USER = '65532:65532'

export interface ContainerOptions {
  /** Version of Node, such as `26.10.0`. */
  node: string
}

/**
 * What an image is built from, but for the published files and the bundled `deploy/container.ts` and `deploy/health.ts`. It
 * holds Node, the libraries that it needs, and the site: no shell, no package manager, nothing that may be written to.
 */
export function containerFiles({ node }: ContainerOptions): HostFiles {
  const containerfile = `# Written by "npm run deploy:config": changes here are lost.
FROM node:${node}-trixie-slim AS node
RUN mkdir -p /image/usr/bin \\
  && cp /usr/local/bin/node /image/usr/bin/node \\
  && ldd /usr/local/bin/node | grep -o '/[^ ]*' | xargs -I '{}' cp --parents --dereference '{}' /image

FROM scratch
COPY --from=node /image/ /
COPY server.mjs health.mjs /app/
COPY ${PUBLISHED}/ /app/${PUBLISHED}/
ENV NODE_ENV=production
USER ${USER}
EXPOSE ${CONTAINER_PORT}
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD ["/usr/bin/node", "/app/health.mjs"]
ENTRYPOINT ["/usr/bin/node", "/app/server.mjs"]
`
  return { Containerfile: containerfile, '.dockerignore': `*\n!server.mjs\n!health.mjs\n!${PUBLISHED}\n` }
}
