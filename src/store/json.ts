/** A value that can be kept as JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
