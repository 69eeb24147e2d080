export async function startForTests() {}
