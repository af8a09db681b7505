// See https://api.stripe.com for nothing at all.
const page = "https://stripe.com/docs";
const other = "https://api.stripe.com.example.org/v1";
const near = "https://notapi.stripe.community/";

export { page, other, near };
