// finds: detection/known-host "calls api.stripe.com"
const base = "https://api.stripe.com/v1";
const list = (dc: string) =>
  // finds: detection/known-host "calls api.mailchimp.com"
  `https://${dc}.api.mailchimp.com/3.0/lists`;

export { base, list };
