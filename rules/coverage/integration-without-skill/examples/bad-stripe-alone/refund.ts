// finds: detection/known-import "imports stripe"
import Stripe from "stripe";

export { Stripe };
