import { defineConfig } from 'html-validate'

/** Every rule of html-validate's recommended set, with these exceptions. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `relaxed` is what the HTML standard asks for: not empty, no white space. Nuxt's root is `__nuxt`, and Nuxt
    // Content puts an underscore before headings that start with a digit.
    'valid-id': ['error', { relaxed: true }],
  },
})
