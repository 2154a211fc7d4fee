// Federation must be ready before the first shared package is touched: everything starts one import later.
void import('./bootstrap.ts')
