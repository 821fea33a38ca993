import { writeFileSync } from 'node:fs';
import { drawRooms } from './drawing.js';
import { importGraph } from './graph.js';

writeFileSync(new URL('rooms.svg', import.meta.url), drawRooms(importGraph()));
