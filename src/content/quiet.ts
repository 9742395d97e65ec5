/** The script of quiet sites: it reads and reports, and holds no code that could put anything into the page. */
import { look } from "./look.ts";

void look(undefined);
