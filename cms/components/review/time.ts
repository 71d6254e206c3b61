const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** An instant as the bureau's clock shows it. */
export const shownTime = (at: string): string => TIME.format(new Date(at));
