import { knownFacts } from './known';

/** What the catalogue knows, small enough to ship: imported as `./known-list?built`. */
export default knownFacts();
