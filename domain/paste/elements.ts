/** Elements without a word of the text in them. */
export const DROPPED = new Set(
  'SCRIPT STYLE META LINK TITLE HEAD SVG NOSCRIPT TEMPLATE BUTTON INPUT SELECT TEXTAREA HR DEL MP-STYLE-TYPE'.split(
    ' ',
  ),
);
/** Films, sounds, frames and WeChat's own small programs: left out, and counted. */
export const MEDIA = /^(?:VIDEO|AUDIO|IFRAME|OBJECT|EMBED|CANVAS|MPVIDEO|MPVOICE|QQMUSIC|MP-[A-Z-]+)$/;
/** Elements that begin and end a paragraph. */
export const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|ASIDE|NAV|FIGURE|FIGCAPTION|CENTER|PRE|ADDRESS|DL|DT|DD|LI|FORM|FIELDSET|DETAILS|SUMMARY|TR|TD|TH|BODY)$/;
