import { caddyFiles } from './caddy.ts'
import { ASSETS, cloudflareFiles } from './cloudflare.ts'
import { containerFiles, PUBLISHED as CONTAINER_FILES } from './container.ts'
import type { HostedSite, HostFiles } from './host.ts'
import { netlifyFiles, PUBLISHED as NETLIFY_FILES } from './netlify.ts'
import { nginxFiles } from './nginx.ts'
import { isPublished } from './published.ts'
import { OUTPUT_DIRECTORY, vercelFiles } from './vercel.ts'

/** Versions and names that come from outside of the finished site. */
export interface Surroundings {
  /** Version of Node for the container. */
  node: string
  /** Where `deploy/edge/worker.ts` is, seen from the folder of Cloudflare. */
  worker: string
}

/** A host as the command that writes configuration knows it. */
export interface Host {
  files(site: HostedSite, surroundings: Surroundings): HostFiles
  /** Where the published files are put beside the configuration, and which; without it the host has them already. */
  published?: { folder: string; keeps(path: string): boolean }
}

/** Where the files lie on a machine of one's own, until somebody changes the line. */
const root = (site: HostedSite) => `/srv/${site.domain}/current`

/** The name of a certificate's folder, as Debian's certbot has it. */
const certificate = (site: HostedSite) => `/etc/letsencrypt/live/${site.domain}`

export const HOSTS: Readonly<Record<string, Host>> = {
  nginx: {
    files: (site) =>
      nginxFiles(site, {
        plain: ['80', '[::]:80'],
        listen: ['443 ssl http2', '[::]:443 ssl http2'],
        root: root(site),
        log: '/var/log/nginx/access.log',
        lines: [
          `ssl_certificate ${certificate(site)}/fullchain.pem;`,
          `ssl_certificate_key ${certificate(site)}/privkey.pem;`,
        ],
      }),
  },
  caddy: {
    files: (site) =>
      caddyFiles(site, { address: site.domain, root: root(site), log: 'file /var/log/caddy/access.log' }),
  },
  cloudflare: {
    files: (site, { worker }) => cloudflareFiles(site, { name: site.domain.replace(/[^a-z0-9]+/g, '-'), worker }),
    published: { folder: ASSETS, keeps: isPublished },
  },
  netlify: { files: netlifyFiles, published: { folder: NETLIFY_FILES, keeps: isPublished } },
  vercel: { files: vercelFiles, published: { folder: OUTPUT_DIRECTORY, keeps: isPublished } },
  container: {
    files: (_site, { node }) => containerFiles({ node }),
    published: { folder: CONTAINER_FILES, keeps: () => true },
  },
}
