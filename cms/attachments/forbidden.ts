/** Entries of a PDF that make it do something, or carry something nobody sees on the page (ISO 32000-2, 7.7 and 12). */
export const FORBIDDEN_KEYS: Readonly<Record<string, string>> = {
  JS: '脚本（JavaScript）',
  JavaScript: '脚本（JavaScript）',
  AA: '自动执行的动作',
  EF: '嵌在里面的另一个文件',
  EmbeddedFiles: '嵌在里面的另一个文件',
  AF: '嵌在里面的另一个文件',
  Collection: '嵌在里面的另一个文件',
  XFA: '要填写的表单',
  Perms: '电子签名',
};

/** Actions by their name (12.6.4). Going to a place of the same file is not among them. */
export const FORBIDDEN_ACTIONS: Readonly<Record<string, string>> = {
  JavaScript: '脚本（JavaScript）',
  Launch: '打开程序的动作',
  SubmitForm: '把填写的内容发往别处的动作',
  ImportData: '读入别的文件的动作',
  ResetForm: '表单的动作',
  GoToR: '打开别的文件的动作',
  GoToE: '打开别的文件的动作',
  URI: '自动打开网址的动作',
  Sound: '声音',
  Movie: '视频',
  Rendition: '视频',
  RichMediaExecute: '视频',
  GoTo3DView: '立体模型',
  Hide: '隐藏内容的动作',
  SetOCGState: '隐藏内容的动作',
  Named: '自动执行的动作',
};

/** What lies upon a page without being part of it (12.5.6). Links within the file are kept. */
export const ANNOTATIONS: Readonly<Record<string, string>> = {
  Widget: '表单的填写处或者电子签名',
  FileAttachment: '附在页上的另一个文件',
  Stamp: '用批注盖的图章',
  FreeText: '用批注写的字',
  Redact: '还没有完成的涂黑',
  Screen: '视频',
  Movie: '视频',
  RichMedia: '视频',
  Sound: '声音',
};
export const SOME_ANNOTATION = '批注';

/** Written by programs and persons about themselves; the page looks the same without. */
export const TELLING_KEYS = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Thumb',
  'Alternates',
  'OPI',
  'SpiderInfo',
] as const;

/** Words that stand on no page: bookmarks, and what is read out to those who do not see. */
export const SPOKEN_KEYS: ReadonlySet<string> = new Set([
  'Title',
  'Alt',
  'ActualText',
  'E',
  'T',
  'TU',
  'Contents',
]);
