/** What marks a sentence, a heading or a label that an author has to replace. */
export const TO_WRITE = 'Write:'
