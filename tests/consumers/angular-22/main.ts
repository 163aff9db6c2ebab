import { Component, provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import init, { assess } from "ics-rules";

@Component({ selector: "app-root", template: "<p>The answer is the title.</p>" })
class App {
  constructor() {
    init().then(() => {
      const { control_total } = assess({
        system: "QF7",
        year: "2019/20",
        members: [
          { code: "RHQ", kind: "foundation_trust", control_total: "3500000" },
          { code: "03N", kind: "ccg", control_total: "-500000" },
        ],
      });
      document.title = control_total.outcome === "answer" ? control_total.value.total : control_total.outcome;
    });
  }
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
