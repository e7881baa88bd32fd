import { makeContent } from './shipped-content.js';

makeContent(process.argv[2]!);
