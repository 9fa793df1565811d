/**
 * The linked view: one ES module in anywidget's shape. On a plain page it finds its own places, elements with
 * `data-intaglio`, and renders into them.
 */

import { hostListing } from "./listing";
import { hostPage } from "./page";
import { hostPlayground } from "./playground";
import { hostProgress } from "./underway";
import { render } from "./view";

export default { render };

hostPage(render);
hostProgress();
hostPlayground();
hostListing();
