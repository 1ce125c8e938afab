/** Every query: the contract test asks them all. */
export { ask, type Engine, type Query, type Value } from './query';
export * from './rounds';
export * from './events';
export * from './themes';
export * from './targets';
export * from './names';
export * from './observations';
export * from './coverage';
export * from './find';
