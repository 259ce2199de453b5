// Brings the types of the `nitro` options.
import type {} from '@nuxt/nitro-server'
import tailwindcss from '@tailwindcss/vite'
import { feedLinks } from './guide/feeds/links.ts'
import { siteOrigin } from './guide/site/address.ts'
import { ICON_LINKS } from './guide/site/icons.ts'
import { ELEMENT_NAMES } from './elements/names.ts'
import site from './site.config.ts'

const siteUrl = siteOrigin(process.env.NUXT_SITE_URL || site.url)

export default defineNuxtConfig({
  // The order matters: each local module configures the next.
  modules: [
    './modules/live-edition',
    './modules/site-colours',
    './modules/style-parts',
    './modules/elements',
    './modules/offline',
    './modules/vitals',
    './modules/navigation',
    './modules/preview',
    './modules/application',
  ],

  srcDir: '.',
  serverDir: 'server',
  // Named, so that style sheets and tsconfig.json find what is generated.
  buildDir: '.nuxt',
  compatibilityDate: '2026-11-01',
  telemetry: false,
  // No part of the application, so that a save of one of 10,000 texts does not have Vite and Nuxt look at all of them. The
  // process that reads the content watches it by itself: cli/live/watch.ts. Patterns as in .gitignore:
  // https://nuxt.com/docs/4.x/api/nuxt-config#ignore
  ignore: ['/content', '/samples', '/tests', '/test-results', '/bench', '/docs', '/dist', '/vendors'],
  devtools: { enabled: false },

  // Tags of Markdown and prose elements are found by name; everything else is found by name too, without its folder.
  components: [
    { path: '~/components/content', pathPrefix: false, global: true },
    { path: '~/components/prose', pathPrefix: false, global: true },
    { path: '~/components/article', pathPrefix: false },
    { path: '~/components/checklist', pathPrefix: false },
    { path: '~/components/site', pathPrefix: false },
    { path: '~/components/topics', pathPrefix: false },
  ],

  runtimeConfig: { isPreview: false, public: { siteUrl } },

  app: {
    head: {
      htmlAttrs: { lang: site.language },
      meta: [
        { name: 'viewport', content: 'width=device-width, initial-scale=1' },
        { name: 'color-scheme', content: 'light dark' },
      ],
      link: [...ICON_LINKS, ...feedLinks(site)],
    },
  },

  css: ['~/assets/css/main.css'],

  // Pages ship no framework JavaScript: https://nuxt.com/docs/4.x/guide/going-further/features#noscripts
  features: { noScripts: 'production', inlineStyles: false },
  experimental: { payloadExtraction: false, appManifest: false },
  sourcemap: false,

  vue: { compilerOptions: { isCustomElement: (tag) => ELEMENT_NAMES.includes(tag) } },

  vite: {
    plugins: [tailwindcss()],
    build: { cssCodeSplit: false },
  },

  nitro: { prerender: { autoSubfolderIndex: false, failOnError: true, crawlLinks: false } },

  typescript: {
    strict: true,
    // Parts of readers' projects are checked with the packages of their article: guide/code.
    tsConfig: {
      compilerOptions: { noUncheckedIndexedAccess: true },
      exclude: ['../content/code-context', '../vendors'],
    },
  },
})
