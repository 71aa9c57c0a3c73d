import { Component } from "@angular/core";
import { decide, fieldProps } from "portin";

const porting = { status: "informationRequired", required: ["accountPin"] };

@Component({
  selector: "app-root",
  template: `<form method="post">
    <h1>{{ decision.step }} {{ decision.collect[0] }}</h1>
    <input [type]="props.type" [attr.autocomplete]="props.autoComplete" />
  </form>`,
})
export class App {
  protected readonly decision = decide(porting);
  protected readonly props = fieldProps("accountPin", porting);
}
