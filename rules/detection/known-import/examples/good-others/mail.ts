import nodemailer from "nodemailer";
import { stripeColours } from "./stripe";
import stripes from "stripes-and-dots";

export { nodemailer, stripeColours, stripes };
