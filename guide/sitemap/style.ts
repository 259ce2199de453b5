import type { SiteConfig } from '../site/types.ts'

/** Address of the style sheet of the sitemap. */
export const SITEMAP_STYLE = '/sitemap.css'

/**
 * Shows a sitemap to whoever opens it, as a list of addresses with their days. It is CSS because browsers take XSLT out,
 * and because a transformation would need a source of scripts in the content security policy.
 */
export function sitemapStyle({ colours, name }: Pick<SiteConfig, 'colours' | 'name'>): string {
  const colour = (token: keyof SiteConfig['colours']) => `light-dark(${colours[token].light}, ${colours[token].dark})`
  return `@namespace image 'http://www.google.com/schemas/sitemap-image/1.1';

urlset, sitemapindex {
  display: block;
  color-scheme: light dark;
  background: ${colour('paper')};
  color: ${colour('ink')};
  font: 1rem/1.6 system-ui, sans-serif;
  min-block-size: 100vh;
  box-sizing: border-box;
  padding: 2rem clamp(1rem, 5vw, 4rem);
}

urlset::before, sitemapindex::before {
  content: '${name}: sitemap for search engines';
  display: block;
  border-block-end: 2px solid;
  font-weight: 700;
  padding-block-end: 0.75rem;
}

url, sitemap {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 2rem;
  border-block-end: 1px solid ${colour('rule')};
  padding-block: 0.5rem;
}

loc {
  overflow-wrap: anywhere;
}

lastmod {
  color: ${colour('muted')};
  font-family: ui-monospace, monospace;
}

image|image {
  color: ${colour('muted')};
  flex-basis: 100%;
  font-size: 0.875rem;
}

image|image::before {
  content: 'Picture ';
}

image|loc {
  display: inline;
}

image|caption, image|title {
  display: none;
}
`
}

/** Links a sitemap to its style sheet. */
export function withStyle(xml: string): string {
  return xml.replace('?>', `?>\n<?xml-stylesheet type="text/css" href="${SITEMAP_STYLE}"?>`)
}
