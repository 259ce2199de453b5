export const config = import.meta.env
