// Four links and a way on: nothing here needs a script.
export const csr = false;
