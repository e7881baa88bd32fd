export { type FindDaysOptions, findDays } from './days.js';
export { findTime } from './times.js';
