import { openActs } from './acts.js';
import { keepLive } from './live.js';
import { watchPhotos } from './photos.js';

watchPhotos();
openActs(keepLive());
