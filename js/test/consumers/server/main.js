import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { decide, parsePhone } from "portin";

function Panel({ porting }) {
  const { step, collect } = decide(porting);
  return createElement("p", null, [step, ...collect, parsePhone(porting.phoneNumber).national].join(" "));
}

const porting = { status: "draft", required: ["accountPin"], phoneNumber: "+18605550123" };
console.log(renderToString(createElement(Panel, { porting })));
