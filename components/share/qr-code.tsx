import QRCode from 'qrcode';

/** An address as a drawing to be scanned (ISO/IEC 18004), dark on light in every theme, with its quiet zone of four modules. */
export async function QrCode({ url, alt }: { url: string; alt: string }) {
  const drawing = await QRCode.toString(url, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' });
  return <div className="qr" role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: drawing }} />;
}
