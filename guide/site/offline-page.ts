/** Address of the page that readers without a network get in the place of one that their browser has not kept. */
export const OFFLINE_PATH = '/offline'
