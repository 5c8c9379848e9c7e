/** For `npx vite`, while working on a page. The product is built by `app/build/build.ts`. */
import { pageConfig } from "./app/build/page.ts";

export default pageConfig("app");
