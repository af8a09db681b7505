export const config = {
  // finds: security/secret-in-source "Stripe live secret key"
  stripe: "sk_live_{{alnum 24}}",
  // finds: security/secret-in-source "Stripe webhook signing secret"
  webhook: "whsec_{{alnum 32}}",
};
