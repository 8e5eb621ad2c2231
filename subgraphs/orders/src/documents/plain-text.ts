/**
 * Text as it may stand in a document: one line of what can be seen. What somebody calls themselves must neither turn around
 * what stands beside it, nor hide in it, nor climb over it.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u00A0\u2007\u202F]/gu, '\u00A0')
    .replaceAll(/[^\P{Zs}\u00A0]+/gu, ' ')
    // Invisible: signs of direction among others. Those that join letters are looked at where letters are.
    .replaceAll(/(?![\u200C-\u200D])\p{DI}/gu, '')
    // No language stacks more marks than these upon a letter.
    .replaceAll(/(\p{Mn}{4})\p{Mn}+/gu, '$1')
    .trim();
