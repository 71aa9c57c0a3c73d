/** A porting of each country, to begin with. */
export const examples = {
  US: {
    object: "porting",
    id: "prt_0SNlurA049MEWV1nkuLGMbxWZIlB",
    phoneNumber: "+18605550123",
    required: ["accountNumber", "accountPin", "firstName", "lastName", "address"],
    accountNumber: "123456789",
    accountPinExists: true,
    firstName: "Jerry",
    lastName: "Seinfeld",
    address: { line1: "129 West 81st Street", city: "New York", state: "NY", postalCode: "10024", country: "US" },
    lastRequestedAt: "2026-11-30T12:00:00Z",
    lastDeclinedAt: "2026-11-30T12:05:00Z",
  },
  GB: {
    object: "porting",
    id: "prt_0SNlurA049MEWV1nkuLGMbxWZIlC",
    phoneNumber: "+447400123456",
    required: ["accountPin"],
    accountPinExists: false,
    behavior: "portIn",
    lastRequestedAt: "2026-11-30T12:00:00Z",
    lastDeclinedAt: "2026-11-30T12:05:00Z",
  },
};
