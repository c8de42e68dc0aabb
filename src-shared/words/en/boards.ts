/**
 * Firmware menus in the makers' own English: the path first, the option and its value last. They were gathered
 * from settings lists that owners published of their ASUS, MSI, Gigabyte, ASRock, Dell, HP and Supermicro boards,
 * and from Lenovo's own documentation of ThinkPad, ThinkCentre and ThinkStation settings. Models differ, so every
 * sentence with a path says "usually". Names of options are the makers' and are not translated.
 */
export const boards = {
  'board.maker.asus': 'ASUS',
  'board.maker.msi': 'MSI',
  'board.maker.gigabyte': 'Gigabyte',
  'board.maker.asrock': 'ASRock',
  'board.maker.dell': 'Dell',
  'board.maker.hp': 'HP',
  'board.maker.lenovo': 'Lenovo',
  'board.maker.supermicro': 'Supermicro',
  'board.maker.intel': 'Intel',
  'board.maker.other': 'this maker',

  'board.key.asus': 'Del or F2',
  'board.key.asus.laptop': 'F2',
  'board.key.msi': 'Del',
  'board.key.msi.laptop': 'Del',
  'board.key.gigabyte': 'Del',
  'board.key.gigabyte.laptop': 'F2',
  'board.key.asrock': 'F2 or Del',
  'board.key.asrock.laptop': 'F2',
  'board.key.dell': 'F2',
  'board.key.dell.laptop': 'F2',
  'board.key.hp': 'F10',
  'board.key.hp.laptop': 'Esc and then F10',
  'board.key.lenovo': 'F1',
  'board.key.lenovo.laptop': 'F1 (ThinkPad) or F2 (other Lenovo laptops)',
  'board.key.supermicro': 'Del',
  'board.key.supermicro.laptop': 'Del',
  'board.key.intel': 'F2',
  'board.key.intel.laptop': 'F2',
  'board.key.other': 'Del, F2 or F10',
  'board.key.other.laptop': 'F2, Del or Esc',

  'board.steps.known':
    'Restart, and press {{key}} again and again until the firmware settings open. With {{maker}} the setting is usually here: {{path}}. Save, and let the computer start.',
  'board.steps.unknown':
    'Restart, and press {{key}} again and again until the firmware settings open. Look for {{path}}. Save, and let the computer start.',
  'board.steps.uefi': 'The command "systemctl reboot --firmware-setup" opens these settings without a key.',

  'board.asus.iommu.intel': 'Advanced Mode (F7) > Advanced > System Agent (SA) Configuration > VT-d: Enabled',
  'board.asus.iommu.amd':
    'Advanced Mode (F7) > Advanced > AMD CBS > IOMMU: Enabled (on some boards one level down, in NBIO Common Options)',
  'board.asus.virtualization.intel':
    'Advanced Mode (F7) > Advanced > CPU Configuration > Intel (VMX) Virtualization Technology: Enabled',
  'board.asus.virtualization.amd': 'Advanced Mode (F7) > Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.asus.large-bars':
    'Advanced Mode (F7) > Advanced > PCI Subsystem Settings > Above 4G Decoding: Enabled, then Re-Size BAR Support: Enabled or Auto',
  'board.asus.primary-display.intel':
    'Advanced Mode (F7) > Advanced > System Agent (SA) Configuration > Graphics Configuration > Primary Display: CPU Graphics (IGFX on older boards), and iGPU Multi-Monitor: Enabled',
  'board.asus.primary-display.amd':
    'Advanced Mode (F7) > Advanced > NB Configuration > Primary Video Device: IGFX Video, and IGFX Multi-Monitor: Enabled',

  'board.msi.iommu.intel': 'Advanced Mode (F7) > OC > CPU Features > Intel VT-D Tech: Enabled',
  'board.msi.iommu.amd':
    'Advanced Mode (F7) > OC > CPU Features > IOMMU: Enabled (on newer boards OC > Advanced CPU Configuration > AMD CBS > IOMMU)',
  'board.msi.virtualization.intel':
    'Advanced Mode (F7) > OC > CPU Features > Intel Virtualization Tech: Enabled',
  'board.msi.virtualization.amd':
    'Advanced Mode (F7) > OC > Advanced CPU Configuration (CPU Features on older boards) > SVM Mode: Enabled',
  'board.msi.large-bars':
    'Advanced Mode (F7) > Settings > Advanced > PCI Subsystem Settings > Above 4G memory/Crypto Currency mining: Enabled, then Re-Size BAR Support: Enabled',
  'board.msi.primary-display.intel':
    'Advanced Mode (F7) > Settings > Advanced > Integrated Graphics Configuration > Initiate Graphic Adapter: IGD, and IGD Multi-Monitor: Enabled',
  'board.msi.primary-display.amd':
    'Advanced Mode (F7) > Settings > Advanced > Integrated Graphics Configuration > Initiate Graphic Adapter: IGD, and Integrated Graphics: Force',

  'board.gigabyte.iommu.intel':
    'Advanced Mode (F2) > Settings > Miscellaneous > VT-d: Enabled (older boards: Chipset > VT-d)',
  'board.gigabyte.iommu.amd':
    'Advanced Mode (F2) > Settings > Miscellaneous > IOMMU: Enabled, and, where it is listed, Settings > AMD CBS > NBIO Common Options > IOMMU: Enabled',
  'board.gigabyte.virtualization.intel':
    'Advanced Mode (F2) > Tweaker > Advanced CPU Settings > Intel Virtualization Technology: Enabled (older boards: BIOS > Intel Virtualization Technology)',
  'board.gigabyte.virtualization.amd':
    'Advanced Mode (F2) > Tweaker > Advanced CPU Settings > SVM Mode: Enabled (older boards: M.I.T. > Advanced Frequency Settings > Advanced CPU Settings)',
  'board.gigabyte.large-bars':
    'Advanced Mode (F2) > Settings > IO Ports > Above 4G Decoding: Enabled, then Re-Size BAR Support: Auto',
  'board.gigabyte.primary-display.intel':
    'Advanced Mode (F2) > Settings > IO Ports (Peripherals on older boards) > Initial Display Output: IGFX, and Internal Graphics: Enabled',
  'board.gigabyte.primary-display.amd':
    'Advanced Mode (F2) > Settings > IO Ports (Peripherals on older boards) > Initial Display Output: IGD Video, and Integrated Graphics: Forces',

  'board.asrock.iommu.intel': 'Advanced Mode (F6) > Advanced > Chipset Configuration > VT-d: Enabled',
  'board.asrock.iommu.amd':
    'Advanced Mode (F6) > Advanced > AMD CBS > NBIO Common Options > IOMMU: Enabled (on some boards one level down, in NB Configuration)',
  'board.asrock.virtualization.intel':
    'Advanced Mode (F6) > Advanced > CPU Configuration > Intel Virtualization Technology: Enabled',
  'board.asrock.virtualization.amd': 'Advanced Mode (F6) > Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.asrock.large-bars':
    'Advanced Mode (F6) > Advanced > Chipset Configuration > Above 4G Decoding: Enabled, then C.A.M. (Clever Access Memory) or Re-Size BAR Support: Enabled',
  'board.asrock.primary-display.intel':
    'Advanced Mode (F6) > Advanced > Chipset Configuration > Primary Graphics Adapter: Onboard, and IGPU Multi-Monitor: Enabled',
  'board.asrock.primary-display.amd':
    'Advanced Mode (F6) > Advanced > Chipset Configuration or AMD PBS > Primary Graphics Adapter: Onboard',

  'board.dell.iommu.intel': 'Virtualization Support > VT for Direct I/O: Enabled',
  'board.dell.iommu.amd': 'Virtualization Support > the option for AMD I/O virtualization (IOMMU): Enabled',
  'board.dell.virtualization.intel':
    'Virtualization Support > Virtualization > Enable Intel Virtualization Technology',
  'board.dell.virtualization.amd': 'Virtualization Support > Virtualization: Enabled',
  'board.dell.large-bars':
    'Integrated Devices or Advanced > Memory Mapped I/O above 4GB: Enabled (many models have no such option and decide by themselves)',
  'board.dell.primary-display.intel': 'Video (Display on newer models) > Primary Display: Intel HD Graphics',
  'board.dell.primary-display.amd':
    'Video (Display on newer models) > Primary Display: the integrated graphics',

  'board.hp.iommu.intel':
    'Advanced > System Options > Virtualization Technology for Directed I/O (VTd): ticked (older models: Security > System Security)',
  'board.hp.iommu.amd':
    'Advanced > System Options > SVM CPU Virtualization: ticked, and DMA Protection: ticked where it is listed',
  'board.hp.virtualization.intel':
    'Advanced > System Options > Virtualization Technology (VTx): ticked (home models: System Configuration > Virtualization Technology)',
  'board.hp.virtualization.amd':
    'Advanced > System Options > SVM CPU Virtualization: ticked (home models: System Configuration > Virtualization Technology)',
  'board.hp.large-bars':
    'Advanced, an option with Above 4G or Resizable BAR in its name (many models have none)',
  'board.hp.primary-display.intel':
    'Advanced > Built-In Device Options > the option for integrated video or for the boot display: integrated graphics',
  'board.hp.primary-display.amd':
    'Advanced > Built-In Device Options > the option for integrated video or for the boot display: integrated graphics',

  'board.lenovo-desktop.iommu.intel': 'Advanced > CPU Setup > VT-d: Enabled',
  'board.lenovo-desktop.iommu.amd':
    'Advanced > CPU Setup (CPU Configuration on ThinkStation) > IOMMU: Enabled',
  'board.lenovo-desktop.virtualization.intel':
    'Advanced > CPU Setup > Intel(R) Virtualization Technology: Enabled',
  'board.lenovo-desktop.virtualization.amd':
    'Advanced > CPU Setup (CPU Configuration on ThinkStation) > AMD Secure Virtual Machine: Enabled',
  'board.lenovo-desktop.large-bars':
    'Advanced or Devices, an option with Above 4G or Resizable BAR in its name (many models have none)',
  'board.lenovo-desktop.primary-display.intel': 'Devices > Video Setup > Select Active Video: IGD',
  'board.lenovo-desktop.primary-display.amd': 'Devices > Video Setup > Select Active Video: IGD',

  'board.lenovo-laptop.iommu.intel':
    'Security > Virtualization > Intel (R) VT-d Feature: On (IdeaPad and Legion: the Configuration tab)',
  'board.lenovo-laptop.iommu.amd':
    'Security > Virtualization > AMD-V: On, and Kernel DMA Protection: On where it is listed (IdeaPad and Legion: the Configuration tab)',
  'board.lenovo-laptop.virtualization.intel':
    'Security > Virtualization > Intel (R) Virtualization Technology: On (IdeaPad and Legion: the Configuration tab)',
  'board.lenovo-laptop.virtualization.amd':
    'Security > Virtualization > AMD-V: On (IdeaPad and Legion: the Configuration tab)',
  'board.lenovo-laptop.large-bars':
    'Config or Configuration, an option with Above 4G or Resizable BAR in its name (many models have none)',
  'board.lenovo-laptop.primary-display.intel':
    'Config > Display > Boot Display Device: ThinkPad LCD (IdeaPad and Legion: Configuration > the option for switchable or hybrid graphics)',
  'board.lenovo-laptop.primary-display.amd':
    'Config > Display > Boot Display Device: ThinkPad LCD (IdeaPad and Legion: Configuration > the option for switchable or hybrid graphics)',

  'board.supermicro.iommu.intel':
    'Advanced > Chipset Configuration > North Bridge > IIO Configuration > Intel VT for Directed I/O (VT-d): Enable',
  'board.supermicro.iommu.amd': 'Advanced > NB Configuration > IOMMU: Enabled',
  'board.supermicro.virtualization.intel':
    'Advanced > CPU Configuration > Intel Virtualization Technology: Enable',
  'board.supermicro.virtualization.amd': 'Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.supermicro.large-bars': 'Advanced > PCIe/PCI/PnP Configuration > Above 4G Decoding: Enabled',
  'board.supermicro.primary-display.intel':
    'Advanced > PCIe/PCI/PnP Configuration > the option for VGA priority: Onboard',
  'board.supermicro.primary-display.amd':
    'Advanced > PCIe/PCI/PnP Configuration > the option for VGA priority: Onboard',

  'board.other.iommu.intel':
    'a setting named VT-d, Intel VT for Directed I/O or IOMMU (often under Advanced, Chipset, CPU, Security or System Agent) and turn it on',
  'board.other.iommu.amd':
    'a setting named IOMMU or AMD-Vi (often under Advanced, Chipset, AMD CBS, NBIO or Northbridge) and turn it on',
  'board.other.virtualization.intel':
    'a setting named Intel Virtualization Technology, VT-x or VMX (often under Advanced, CPU or Security) and turn it on',
  'board.other.virtualization.amd':
    'a setting named SVM, SVM Mode or AMD-V (often under Advanced, CPU or Security) and turn it on',
  'board.other.large-bars':
    'settings named Above 4G Decoding and Resizable BAR (often under Advanced, PCI or Chipset) and turn both on',
  'board.other.primary-display.intel':
    'a setting named Primary Display, Initial Display or Graphics Device (often under Advanced, Chipset or Graphics) and choose the integrated graphics',
  'board.other.primary-display.amd':
    'a setting named Primary Display, Initial Display or Graphics Device (often under Advanced, Chipset or Graphics) and choose the integrated graphics',

  'board.any.iommu': 'a setting named VT-d (Intel), IOMMU or AMD-Vi (AMD), or SMMU (Arm) and turn it on',
  'board.any.virtualization':
    'a setting named Intel Virtualization Technology, VT-x, SVM or AMD-V and turn it on',
  'board.any.primary-display':
    'a setting named Primary Display, Initial Display or Graphics Device and choose the graphics that this computer is to keep',
} as const
