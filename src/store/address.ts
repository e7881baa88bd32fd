/** One address of a person on one channel, for example `{channel: 'web', id: '0199…'}`. */
export interface Address {
  channel: string;
  id: string;
}
