/** The languages that the elements speak, by their BCP 47 tags. */
export const languages =
  'en ar de es fa fr he hi id it ja ko nl pl pt ru sv tr uk ur zh zh-Hant'.split(' ');
