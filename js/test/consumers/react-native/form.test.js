import { act } from "react";
import { Button, Text, TextInput, View } from "react-native";
import { create } from "react-test-renderer";
import { usePortingForm } from "portin/react";

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const porting = {
  id: "ptg_1",
  status: "informationRequired",
  phoneNumber: "+18602350142",
  required: ["accountNumber", "accountPin"],
  donorProvider: { id: "svp_att", name: "AT&T" },
};

function Screen({ porting, send }) {
  const form = usePortingForm(porting, { onSubmit: send });
  return (
    <View>
      {form.fields.map(({ name, label, issues }) => (
        <View key={name}>
          <TextInput accessibilityLabel={label} testID={name} {...form.registerNative(name)} />
          {issues.map(({ code, text }) => (
            <Text key={code}>{text}</Text>
          ))}
        </View>
      ))}
      <Button title={form.asking ? "Send anyway" : "Send"} onPress={() => form.submit()} />
    </View>
  );
}

async function open(props) {
  let screen;
  await act(async () => void (screen = create(<Screen porting={porting} {...props} />)));
  const input = (name) => screen.root.findAllByType(TextInput).find(({ props }) => props.testID === name);
  return {
    input,
    type: (name, text) => act(async () => input(name).props.onChangeText(text)),
    press: () => act(async () => screen.root.findByType(Button).props.onPress()),
    texts: () => JSON.stringify(screen.toJSON()),
    render: (props) => act(async () => screen.update(<Screen porting={porting} {...props} />)),
  };
}

test("what is typed is sent, and the PIN is cleared on the screen and in no props", async () => {
  const send = jest.fn();
  const screen = await open({ send });
  const { ref } = screen.input("accountPin").props;
  const clear = jest.fn();
  await act(async () => ref({ clear, focus() {} })); // what the host component hands over
  await screen.type("accountNumber", "123456789012");
  await screen.type("accountPin", "987654");
  expect(screen.input("accountNumber").props.value).toBe("123456789012");
  expect(screen.input("accountPin").props).not.toHaveProperty("value");
  expect(screen.texts()).not.toContain("987654");
  await screen.press();
  expect(send.mock.calls).toEqual([[{ accountNumber: "123456789012", accountPin: "987654" }]]);
  expect(clear).toHaveBeenCalled();
});

test("it asks about a warning, and the second press sends", async () => {
  const send = jest.fn();
  const screen = await open({ send });
  await screen.type("accountNumber", "123456789012");
  await screen.type("accountPin", "1234");
  await screen.press();
  expect(send).not.toHaveBeenCalled();
  expect(screen.texts()).toContain("passcode");
  await screen.press();
  expect(send).toHaveBeenCalledTimes(1);
});

test("another porting is another form", async () => {
  const send = jest.fn();
  const screen = await open({ send });
  await screen.type("accountNumber", "123456789012");
  await screen.type("accountPin", "987654");
  await screen.render({ send, porting: { ...porting, id: "ptg_2" } });
  expect(screen.input("accountNumber").props.value).toBe("");
  await screen.press();
  expect(send).not.toHaveBeenCalled();
});
