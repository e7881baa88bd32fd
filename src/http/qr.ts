import QRCode from 'qrcode';

/** The QR code of a link as an SVG, made here. */
export function qrOf(link: string): Promise<string> {
  return QRCode.toString(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
}
