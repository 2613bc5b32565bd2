import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates, getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";

/** What https://localhost is served with. */
export interface Certificate {
  cert: string | Buffer;
  key: string | Buffer;
  /** Whether the browsers of this machine know it. */
  trusted: boolean;
}

/** Not in git, and gone with the installed packages. */
const FOLDER = join(__dirname, "../../../node_modules/.cache/xinze-certificate");
const DAYS = 365;

/** The certificate that this machine trusts, where it has one or can be given one; else one made on the spot. */
export async function certificate(): Promise<Certificate> {
  return (await trusted()) ?? (await selfMade(FOLDER));
}

/** Of Microsoft's tools for add-ins: Windows and macOS ask the user once, Linux would ask for root rights. */
async function trusted(): Promise<Certificate | null> {
  const mayInstall = process.platform !== "linux" && !process.env.CI;
  try {
    if (!mayInstall && !verifyCertificates()) return null;
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key, trusted: true };
  } catch {
    // The user declined, or the system has no such store: the one made on the spot serves as well.
    return null;
  }
}

/** Made in pure JavaScript, unknown to every browser; kept until it runs out, so that the browser asks once. */
export async function selfMade(folder: string): Promise<Certificate> {
  const cert = join(folder, "localhost.crt");
  const key = join(folder, "localhost.key");
  if (!inForce(cert)) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(join(folder, "ca.crt"), cert, key, DAYS);
  }
  return { cert: readFileSync(cert), key: readFileSync(key), trusted: false };
}

function inForce(path: string): boolean {
  return existsSync(path) && Date.parse(new X509Certificate(readFileSync(path)).validTo) > Date.now();
}
