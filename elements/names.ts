/** The custom elements of the site: Vue leaves them alone, and the checks of the output know them. */
export const ELEMENT_NAMES = ['code-block', 'code-tabs', 'contents-marker', 'path-suggestions', 'theme-switch']
