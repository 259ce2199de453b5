import { createConfigForNuxt } from '@nuxt/eslint-config/flat'

export default createConfigForNuxt(
  { features: { stylistic: false, tooling: true }, dirs: { src: ['.'] } },
  { ignores: ['.nuxt/**', '.output/**', 'dist/**', 'tests/fixtures/**', 'content/**', 'vendors/**'] },
).append({
  rules: {
    // Layout is Prettier's business.
    'vue/html-self-closing': 'off',
    'vue/max-attributes-per-line': 'off',
    'vue/singleline-html-element-content-newline': 'off',
    'vue/html-indent': 'off',
    'vue/html-closing-bracket-newline': 'off',
    'vue/multiline-html-element-content-newline': 'off',
    'vue/first-attribute-linebreak': 'off',
    // Tags of Markdown, pages and layouts are named by the field, not by a framework.
    'vue/multi-word-component-names': 'off',
    // A parameter that its name explains needs no line of its own.
    'jsdoc/check-param-names': ['warn', { disableMissingParamChecks: true }],
  },
})
