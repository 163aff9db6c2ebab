import { html } from "lit-html";

import { open } from "../shared/page";

await open(() => ({ heading: "", main: html`` }));
