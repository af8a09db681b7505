// finds: detection/known-import "imports stripe"
// finds: coverage/integration-without-skill "Stripe is used"
import Stripe from "stripe";

export { Stripe };
