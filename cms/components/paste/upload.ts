const BROKEN = '没有上传。请检查网络后再试；也可以点“不要这张”，以后另行上传。';

type Answer = {
  doc?: { id: number | string };
  errors?: { message: string; data?: { errors?: { message: string }[] } }[];
};

/** The picture behind a data: or blob: address as a file of the desk; a sentence where it was refused. */
export async function uploadPicture(src: string, alt: string): Promise<{ id: number | string } | string> {
  try {
    const blob = await (await fetch(src)).blob();
    const form = new FormData();
    form.append('_payload', JSON.stringify({ alt }));
    form.append('file', new File([blob], `pasted.${blob.type.split('/')[1] ?? 'png'}`, { type: blob.type }));
    // The words are Chinese whatever language of the text is open.
    const response = await fetch('/api/media?locale=zh&depth=0', {
      method: 'POST',
      credentials: 'same-origin',
      body: form,
    });
    const { doc, errors } = (await response.json()) as Answer;
    if (doc) return { id: doc.id };
    return errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? BROKEN;
  } catch {
    return BROKEN;
  }
}
