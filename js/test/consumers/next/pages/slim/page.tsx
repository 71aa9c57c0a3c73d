"use client";

import { useEffect, useState } from "react";
import { createPortin } from "portin/slim";

export default function Page() {
  const [answer, setAnswer] = useState("");
  useEffect(() => {
    void createPortin(new URL("portin/portin.wasm", import.meta.url)).then((portin) => {
      setAnswer(String(portin.missing({ status: "draft", required: ["accountPin"] })));
    });
  }, []);
  return <h1>{answer}</h1>;
}
