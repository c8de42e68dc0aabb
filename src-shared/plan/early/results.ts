/**
 * What the bind script did at the last start: one line a function, address and word. bound: vfio-pci holds it;
 * absent: nothing is at its place; other: another device is; kept: another function of its slot is absent or another,
 * or could not be taken, so the whole slot stays with the host; refused: vfio-pci did not take it; no-driver:
 * vfio-pci could not be loaded. The file is not there where the script did not run.
 */
export const bindResults = '/run/gpu-handover/bind'
