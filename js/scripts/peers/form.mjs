// A whole form, for whom to compare with.
export const form = {
  donorProvider: "svp_0SNlurA01K6GY5L0XJffY8",
  accountNumber: "123456789",
  accountPin: "123456",
  firstName: "Jerry",
  lastName: "Seinfeld",
  birthday: "1954-04-29",
  address: {
    line1: "129 West 81st Street",
    line2: "Apartment 5A",
    city: "New York City",
    state: "NY",
    postalCode: "10024",
    country: "US",
  },
  donorProviderApproval: true,
  phoneNumber: "+18602350142",
  provider: "p9",
  user: "usr_0SNlurA049MEWV4OpCwsNyC9Kn2d",
};
