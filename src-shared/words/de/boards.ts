import type { boards as source } from '../en/boards.ts'
import type { Translated } from '../translated.ts'

/**
 * Firmware menus in the makers' own English: the path first, the option and its value last. They were gathered
 * from settings lists that owners published of their ASUS, MSI, Gigabyte, ASRock, Dell, HP and Supermicro boards,
 * and from Lenovo's own documentation of ThinkPad, ThinkCentre and ThinkStation settings. Models differ, so every
 * sentence with a path says "usually". Names of options are the makers' and are not translated.
 */
export const boards: Translated<typeof source> = {
  'board.maker.asus': 'ASUS',
  'board.maker.msi': 'MSI',
  'board.maker.gigabyte': 'Gigabyte',
  'board.maker.asrock': 'ASRock',
  'board.maker.dell': 'Dell',
  'board.maker.hp': 'HP',
  'board.maker.lenovo': 'Lenovo',
  'board.maker.supermicro': 'Supermicro',
  'board.maker.intel': 'Intel',
  'board.maker.other': 'diesem Hersteller',

  'board.key.asus': 'Entf (Del) oder F2',
  'board.key.asus.laptop': 'F2',
  'board.key.msi': 'Entf (Del)',
  'board.key.msi.laptop': 'Entf (Del)',
  'board.key.gigabyte': 'Entf (Del)',
  'board.key.gigabyte.laptop': 'F2',
  'board.key.asrock': 'F2 oder Entf (Del)',
  'board.key.asrock.laptop': 'F2',
  'board.key.dell': 'F2',
  'board.key.dell.laptop': 'F2',
  'board.key.hp': 'F10',
  'board.key.hp.laptop': 'Esc und dann F10',
  'board.key.lenovo': 'F1',
  'board.key.lenovo.laptop': 'F1 (ThinkPad) oder F2 (andere Lenovo-Laptops)',
  'board.key.supermicro': 'Entf (Del)',
  'board.key.supermicro.laptop': 'Entf (Del)',
  'board.key.intel': 'F2',
  'board.key.intel.laptop': 'F2',
  'board.key.other': 'Entf (Del), F2 oder F10',
  'board.key.other.laptop': 'F2, Entf (Del) oder Esc',

  'board.steps.known':
    'Neu starten und immer wieder {{key}} drücken, bis sich die Firmware-Einstellungen öffnen. Bei {{maker}} ist die Einstellung meist hier: {{path}}. Speichern und den Rechner starten lassen.',
  'board.steps.unknown':
    'Neu starten und immer wieder {{key}} drücken, bis sich die Firmware-Einstellungen öffnen. Dort {{path}}. Speichern und den Rechner starten lassen.',
  'board.steps.uefi':
    'Der Befehl „systemctl reboot --firmware-setup“ öffnet diese Einstellungen ohne Tastendruck.',

  'board.asus.iommu.intel': 'Advanced Mode (F7) > Advanced > System Agent (SA) Configuration > VT-d: Enabled',
  'board.asus.iommu.amd':
    'Advanced Mode (F7) > Advanced > AMD CBS > IOMMU: Enabled (auf manchen Mainboards eine Ebene tiefer, in NBIO Common Options)',
  'board.asus.virtualization.intel':
    'Advanced Mode (F7) > Advanced > CPU Configuration > Intel (VMX) Virtualization Technology: Enabled',
  'board.asus.virtualization.amd': 'Advanced Mode (F7) > Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.asus.large-bars':
    'Advanced Mode (F7) > Advanced > PCI Subsystem Settings > Above 4G Decoding: Enabled, dann Re-Size BAR Support: Enabled oder Auto',
  'board.asus.primary-display.intel':
    'Advanced Mode (F7) > Advanced > System Agent (SA) Configuration > Graphics Configuration > Primary Display: CPU Graphics (IGFX auf älteren Mainboards), und iGPU Multi-Monitor: Enabled',
  'board.asus.primary-display.amd':
    'Advanced Mode (F7) > Advanced > NB Configuration > Primary Video Device: IGFX Video, und IGFX Multi-Monitor: Enabled',

  'board.msi.iommu.intel': 'Advanced Mode (F7) > OC > CPU Features > Intel VT-D Tech: Enabled',
  'board.msi.iommu.amd':
    'Advanced Mode (F7) > OC > CPU Features > IOMMU: Enabled (auf neueren Mainboards OC > Advanced CPU Configuration > AMD CBS > IOMMU)',
  'board.msi.virtualization.intel':
    'Advanced Mode (F7) > OC > CPU Features > Intel Virtualization Tech: Enabled',
  'board.msi.virtualization.amd':
    'Advanced Mode (F7) > OC > Advanced CPU Configuration (CPU Features auf älteren Mainboards) > SVM Mode: Enabled',
  'board.msi.large-bars':
    'Advanced Mode (F7) > Settings > Advanced > PCI Subsystem Settings > Above 4G memory/Crypto Currency mining: Enabled, dann Re-Size BAR Support: Enabled',
  'board.msi.primary-display.intel':
    'Advanced Mode (F7) > Settings > Advanced > Integrated Graphics Configuration > Initiate Graphic Adapter: IGD, und IGD Multi-Monitor: Enabled',
  'board.msi.primary-display.amd':
    'Advanced Mode (F7) > Settings > Advanced > Integrated Graphics Configuration > Initiate Graphic Adapter: IGD, und Integrated Graphics: Force',

  'board.gigabyte.iommu.intel':
    'Advanced Mode (F2) > Settings > Miscellaneous > VT-d: Enabled (ältere Mainboards: Chipset > VT-d)',
  'board.gigabyte.iommu.amd':
    'Advanced Mode (F2) > Settings > Miscellaneous > IOMMU: Enabled, und, wo es aufgeführt ist, Settings > AMD CBS > NBIO Common Options > IOMMU: Enabled',
  'board.gigabyte.virtualization.intel':
    'Advanced Mode (F2) > Tweaker > Advanced CPU Settings > Intel Virtualization Technology: Enabled (ältere Mainboards: BIOS > Intel Virtualization Technology)',
  'board.gigabyte.virtualization.amd':
    'Advanced Mode (F2) > Tweaker > Advanced CPU Settings > SVM Mode: Enabled (ältere Mainboards: M.I.T. > Advanced Frequency Settings > Advanced CPU Settings)',
  'board.gigabyte.large-bars':
    'Advanced Mode (F2) > Settings > IO Ports > Above 4G Decoding: Enabled, dann Re-Size BAR Support: Auto',
  'board.gigabyte.primary-display.intel':
    'Advanced Mode (F2) > Settings > IO Ports (Peripherals auf älteren Mainboards) > Initial Display Output: IGFX, und Internal Graphics: Enabled',
  'board.gigabyte.primary-display.amd':
    'Advanced Mode (F2) > Settings > IO Ports (Peripherals auf älteren Mainboards) > Initial Display Output: IGD Video, und Integrated Graphics: Forces',

  'board.asrock.iommu.intel': 'Advanced Mode (F6) > Advanced > Chipset Configuration > VT-d: Enabled',
  'board.asrock.iommu.amd':
    'Advanced Mode (F6) > Advanced > AMD CBS > NBIO Common Options > IOMMU: Enabled (auf manchen Mainboards eine Ebene tiefer, in NB Configuration)',
  'board.asrock.virtualization.intel':
    'Advanced Mode (F6) > Advanced > CPU Configuration > Intel Virtualization Technology: Enabled',
  'board.asrock.virtualization.amd': 'Advanced Mode (F6) > Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.asrock.large-bars':
    'Advanced Mode (F6) > Advanced > Chipset Configuration > Above 4G Decoding: Enabled, dann C.A.M. (Clever Access Memory) oder Re-Size BAR Support: Enabled',
  'board.asrock.primary-display.intel':
    'Advanced Mode (F6) > Advanced > Chipset Configuration > Primary Graphics Adapter: Onboard, und IGPU Multi-Monitor: Enabled',
  'board.asrock.primary-display.amd':
    'Advanced Mode (F6) > Advanced > Chipset Configuration oder AMD PBS > Primary Graphics Adapter: Onboard',

  'board.dell.iommu.intel': 'Virtualization Support > VT for Direct I/O: Enabled',
  'board.dell.iommu.amd': 'Virtualization Support > die Option für AMD-I/O-Virtualisierung (IOMMU): Enabled',
  'board.dell.virtualization.intel':
    'Virtualization Support > Virtualization > Enable Intel Virtualization Technology',
  'board.dell.virtualization.amd': 'Virtualization Support > Virtualization: Enabled',
  'board.dell.large-bars':
    'Integrated Devices oder Advanced > Memory Mapped I/O above 4GB: Enabled (viele Modelle haben keine solche Option und entscheiden selbst)',
  'board.dell.primary-display.intel':
    'Video (Display auf neueren Modellen) > Primary Display: Intel HD Graphics',
  'board.dell.primary-display.amd':
    'Video (Display auf neueren Modellen) > Primary Display: die integrierte Grafik',

  'board.hp.iommu.intel':
    'Advanced > System Options > Virtualization Technology for Directed I/O (VTd): angehakt (ältere Modelle: Security > System Security)',
  'board.hp.iommu.amd':
    'Advanced > System Options > SVM CPU Virtualization: angehakt, und DMA Protection: angehakt, wo es aufgeführt ist',
  'board.hp.virtualization.intel':
    'Advanced > System Options > Virtualization Technology (VTx): angehakt (Modelle für zu Hause: System Configuration > Virtualization Technology)',
  'board.hp.virtualization.amd':
    'Advanced > System Options > SVM CPU Virtualization: angehakt (Modelle für zu Hause: System Configuration > Virtualization Technology)',
  'board.hp.large-bars':
    'Advanced, eine Option mit Above 4G oder Resizable BAR im Namen (viele Modelle haben keine)',
  'board.hp.primary-display.intel':
    'Advanced > Built-In Device Options > die Option für Integrated Video oder für das Boot Display: integrierte Grafik',
  'board.hp.primary-display.amd':
    'Advanced > Built-In Device Options > die Option für Integrated Video oder für das Boot Display: integrierte Grafik',

  'board.lenovo-desktop.iommu.intel': 'Advanced > CPU Setup > VT-d: Enabled',
  'board.lenovo-desktop.iommu.amd':
    'Advanced > CPU Setup (CPU Configuration auf der ThinkStation) > IOMMU: Enabled',
  'board.lenovo-desktop.virtualization.intel':
    'Advanced > CPU Setup > Intel(R) Virtualization Technology: Enabled',
  'board.lenovo-desktop.virtualization.amd':
    'Advanced > CPU Setup (CPU Configuration auf der ThinkStation) > AMD Secure Virtual Machine: Enabled',
  'board.lenovo-desktop.large-bars':
    'Advanced oder Devices, eine Option mit Above 4G oder Resizable BAR im Namen (viele Modelle haben keine)',
  'board.lenovo-desktop.primary-display.intel': 'Devices > Video Setup > Select Active Video: IGD',
  'board.lenovo-desktop.primary-display.amd': 'Devices > Video Setup > Select Active Video: IGD',

  'board.lenovo-laptop.iommu.intel':
    'Security > Virtualization > Intel (R) VT-d Feature: On (IdeaPad und Legion: der Reiter Configuration)',
  'board.lenovo-laptop.iommu.amd':
    'Security > Virtualization > AMD-V: On, und Kernel DMA Protection: On, wo es aufgeführt ist (IdeaPad und Legion: der Reiter Configuration)',
  'board.lenovo-laptop.virtualization.intel':
    'Security > Virtualization > Intel (R) Virtualization Technology: On (IdeaPad und Legion: der Reiter Configuration)',
  'board.lenovo-laptop.virtualization.amd':
    'Security > Virtualization > AMD-V: On (IdeaPad und Legion: der Reiter Configuration)',
  'board.lenovo-laptop.large-bars':
    'Config oder Configuration, eine Option mit Above 4G oder Resizable BAR im Namen (viele Modelle haben keine)',
  'board.lenovo-laptop.primary-display.intel':
    'Config > Display > Boot Display Device: ThinkPad LCD (IdeaPad und Legion: Configuration > die Option für Switchable Graphics oder Hybrid Graphics)',
  'board.lenovo-laptop.primary-display.amd':
    'Config > Display > Boot Display Device: ThinkPad LCD (IdeaPad und Legion: Configuration > die Option für Switchable Graphics oder Hybrid Graphics)',

  'board.supermicro.iommu.intel':
    'Advanced > Chipset Configuration > North Bridge > IIO Configuration > Intel VT for Directed I/O (VT-d): Enable',
  'board.supermicro.iommu.amd': 'Advanced > NB Configuration > IOMMU: Enabled',
  'board.supermicro.virtualization.intel':
    'Advanced > CPU Configuration > Intel Virtualization Technology: Enable',
  'board.supermicro.virtualization.amd': 'Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.supermicro.large-bars': 'Advanced > PCIe/PCI/PnP Configuration > Above 4G Decoding: Enabled',
  'board.supermicro.primary-display.intel':
    'Advanced > PCIe/PCI/PnP Configuration > die Option für VGA Priority: Onboard',
  'board.supermicro.primary-display.amd':
    'Advanced > PCIe/PCI/PnP Configuration > die Option für VGA Priority: Onboard',

  'board.other.iommu.intel':
    'eine Einstellung namens VT-d, Intel VT for Directed I/O oder IOMMU suchen (oft unter Advanced, Chipset, CPU, Security oder System Agent) und einschalten',
  'board.other.iommu.amd':
    'eine Einstellung namens IOMMU oder AMD-Vi suchen (oft unter Advanced, Chipset, AMD CBS, NBIO oder Northbridge) und einschalten',
  'board.other.virtualization.intel':
    'eine Einstellung namens Intel Virtualization Technology, VT-x oder VMX suchen (oft unter Advanced, CPU oder Security) und einschalten',
  'board.other.virtualization.amd':
    'eine Einstellung namens SVM, SVM Mode oder AMD-V suchen (oft unter Advanced, CPU oder Security) und einschalten',
  'board.other.large-bars':
    'die Einstellungen namens Above 4G Decoding und Resizable BAR suchen (oft unter Advanced, PCI oder Chipset) und beide einschalten',
  'board.other.primary-display.intel':
    'eine Einstellung namens Primary Display, Initial Display oder Graphics Device suchen (oft unter Advanced, Chipset oder Graphics) und die integrierte Grafik wählen',
  'board.other.primary-display.amd':
    'eine Einstellung namens Primary Display, Initial Display oder Graphics Device suchen (oft unter Advanced, Chipset oder Graphics) und die integrierte Grafik wählen',

  'board.any.iommu':
    'eine Einstellung namens VT-d (Intel), IOMMU oder AMD-Vi (AMD) oder SMMU (Arm) suchen und einschalten',
  'board.any.virtualization':
    'eine Einstellung namens Intel Virtualization Technology, VT-x, SVM oder AMD-V suchen und einschalten',
  'board.any.primary-display':
    'eine Einstellung namens Primary Display, Initial Display oder Graphics Device suchen und die Grafik wählen, die dieser Rechner behalten soll',
}
