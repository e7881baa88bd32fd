/**
 * Whether a text is a merchant's payment code: EMVCo's tag-length-value fields (QRIS in Indonesia), which begin with the
 * format indicator `000201`. It is told from other digits by its checksum (tag 63), or by its country (tag 58) where
 * it was tampered with: it is to be explained, not paid.
 */
export function isPaymentCode(text: string): boolean {
  if (!text.startsWith('000201')) return false;
  return /5802[A-Z]{2}/.test(text) || (/6304[0-9A-F]{4}$/i.test(text) && checksumHolds(text));
}

/** CRC-16/CCITT-FALSE over all before the last four characters (EMVCo merchant-presented QR, 4.7.3). */
function checksumHolds(text: string): boolean {
  let crc = 0xffff;
  for (const byte of Buffer.from(text.slice(0, -4), 'utf8')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc === Number.parseInt(text.slice(-4), 16);
}
